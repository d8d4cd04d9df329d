/** What passes between the frame with a script's page and the page around it. */

export type FromFrame =
  | { readonly kind: 'ready' }
  | { readonly kind: 'call'; readonly id: number; readonly fn: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'link'; readonly url: string };

export type ToFrame =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly name: string; readonly message: string };
