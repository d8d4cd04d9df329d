/** A binary heap of small whole numbers that knows where each of them stands, so that a key can be lowered in place. */

export interface Heap {
  readonly items: Int32Array;
  /** Where each item stands in `items`; −1 when it is out. */
  readonly places: Int32Array;
  /** Infinity until the owner writes the key of an item and calls `lift`. */
  readonly keys: Float64Array;
  size: number;
}

/** Makes an empty heap for the items 0 … count − 1. */
export function createHeap(count: number): Heap {
  return {
    items: new Int32Array(count),
    places: new Int32Array(count).fill(-1),
    keys: new Float64Array(count).fill(Infinity),
    size: 0,
  };
}

/** Puts an item in, or moves it up after its key was lowered. */
export function lift(heap: Heap, item: number): void {
  const { items, places, keys } = heap;
  const key = keys[item]!;
  let place = places[item]!;
  if (place < 0) place = heap.size++;
  while (place > 0) {
    const parentPlace = (place - 1) >> 1;
    const parent = items[parentPlace]!;
    if (keys[parent]! <= key) break;
    items[place] = parent;
    places[parent] = place;
    place = parentPlace;
  }
  items[place] = item;
  places[item] = place;
}

/** Takes out the item with the least key; the heap must not be empty. */
export function takeLeast(heap: Heap): number {
  const { items, places } = heap;
  const least = items[0]!;
  places[least] = -1;
  heap.size -= 1;
  if (heap.size > 0) sink(heap, items[heap.size]!);
  return least;
}

/** Lets an item fall from the top to where both items below it are not less. */
function sink(heap: Heap, item: number): void {
  const { items, places, keys, size } = heap;
  const key = keys[item]!;
  let place = 0;
  for (let child = 1; child < size; child = 2 * place + 1) {
    if (child + 1 < size && keys[items[child + 1]!]! < keys[items[child]!]!) child += 1;
    const below = items[child]!;
    if (keys[below]! >= key) break;
    items[place] = below;
    places[below] = place;
    place = child;
  }
  items[place] = item;
  places[item] = place;
}

/** Takes out everything that is left; keys of items taken before are the business of their owner. */
export function empty(heap: Heap): void {
  for (let place = 0; place < heap.size; place++) {
    const item = heap.items[place]!;
    heap.places[item] = -1;
    heap.keys[item] = Infinity;
  }
  heap.size = 0;
}
