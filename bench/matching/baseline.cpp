// The limit to measure against: the same method in C++, compiled with -O3 -march=native.
// Each run takes its memory anew, as a call in JavaScript does.
// Usage: baseline <ssp|listed|jv> <instance file> <runs>; prints the number matched, the total, and of each run the
// milliseconds of processor time.
// The file holds 32-bit numbers: mentees, mentors, edges, capacities, starts, ends, values.

#include <algorithm>
#include <cmath>
#include <ctime>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <vector>

struct Instance {
  int mentees, mentors, edges;
  std::vector<int32_t> capacities, starts, ends, values;
};

struct Answer {
  int matched;
  int64_t total;
};

static std::vector<int32_t> take(FILE *file, size_t count) {
  std::vector<int32_t> numbers(count);
  if (fread(numbers.data(), 4, count, file) != count) exit(2);
  return numbers;
}

static Instance readInstance(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) exit(2);
  auto sizes = take(file, 3);
  Instance in{sizes[0], sizes[1], sizes[2], {}, {}, {}, {}};
  in.capacities = take(file, in.mentors);
  in.starts = take(file, in.mentees + 1);
  in.ends = take(file, in.edges);
  in.values = take(file, in.edges);
  fclose(file);
  return in;
}

// Who seeks and who is sought, as in src/domain/matching/market.ts: the scarce side seeks. An edge gains `base` + its value.
template <class T> struct Market {
  int seekers, targets;
  bool isMentorsSeek;
  T alone, base = 0;
  const int32_t *firsts, *ends, *values;
  std::vector<int32_t> demands, capacities, firstIn, menteesIn, valuesIn;

  Market(const Instance &in, bool mayTurn) : capacities(in.mentors), firstIn(in.mentors + 1, 0) {
    int n = in.mentees, m = in.mentors, best = 0, least = std::numeric_limits<int>::max(), supply = 0, demand = 0;
    for (int e = 0; e < in.edges; e++) best = std::max(best, in.values[e]), least = std::min(least, in.values[e]);
    alone = T(n) * T(best - least) + 1 - best;
    for (int e = 0; e < in.edges; e++) firstIn[in.ends[e] + 1]++;
    for (int j = 0; j < m; j++) supply += capacities[j] = std::min(in.capacities[j], firstIn[j + 1]), firstIn[j + 1] += firstIn[j];
    for (int i = 0; i < n; i++) demand += in.starts[i + 1] > in.starts[i];
    isMentorsSeek = mayTurn && supply < demand;
    seekers = isMentorsSeek ? m : n;
    targets = isMentorsSeek ? n : m;
    firsts = in.starts.data(), ends = in.ends.data(), values = in.values.data();
    if (isMentorsSeek) turn(in);
    else demands.assign(n, 1);
  }

  void turn(const Instance &in) {
    base = alone, alone = 0;
    demands.resize(seekers);
    for (int j = 0; j < seekers; j++) demands[j] = std::min(in.capacities[j], capacities[j] + 1);
    capacities.assign(targets, 1);
    menteesIn.resize(in.edges), valuesIn.resize(in.edges);
    std::vector<int32_t> next(firstIn);
    for (int i = 0; i < targets; i++)
      for (int e = in.starts[i]; e < in.starts[i + 1]; e++) {
        int to = next[in.ends[e]]++;
        menteesIn[to] = i, valuesIn[to] = in.values[e];
      }
    firsts = firstIn.data(), ends = menteesIn.data(), values = valuesIn.data();
  }
};

// Sparse successive shortest augmenting paths with potentials: the method of src/domain/matching step by step.
// Not LISTED there are no shortlists: each search looks at all edges of everybody reached, and mentees seek.
template <class T, bool LISTED> struct Ssp {
  const Instance &in;
  Market<T> market;
  int n, m, length = 0;
  std::vector<T> u, v, key, bases, listedGains, bounds, keys;
  std::vector<int> firstSeat, nextSeat, sitters, targetOf, seatFrom, reachedIn, from, passed, met, items, places, counts,
      listedTargets, listedIn, edges;
  int size = 0, passedCount = 0, metCount = 0, endTarget = -1, endSeeker = -1, round = 0;
  T nearest = 0;
  static constexpr T FAR = std::numeric_limits<T>::max();

  explicit Ssp(const Instance &instance)
      : in(instance), market(instance, LISTED), n(market.seekers), m(market.targets), u(n), v(m, 0), key(m + n, FAR), bases(n),
        bounds(n, FAR), firstSeat(m + 1, 0), seatFrom(n), reachedIn(n, 0), from(m), passed(m), met(n), items(m + n),
        places(m + n, -1), counts(n), listedIn(n, 0) {
    double wanted = 0;
    for (int i = 0; i < n; i++) wanted += market.demands[i];
    if (LISTED) length = int(wanted / n - 1 + std::min(12.0, std::max(5.0, std::sqrt(double(in.edges) / n / 4))) + 0.5);
    listedGains.resize(size_t(n) * length), listedTargets.resize(size_t(n) * length);
    keys.resize(length + 1), edges.resize(length + 1);
    for (int j = 0; j < m; j++) firstSeat[j + 1] = firstSeat[j] + market.capacities[j];
    nextSeat.assign(firstSeat.begin(), firstSeat.end() - 1);
    sitters.resize(firstSeat[m]), targetOf.resize(firstSeat[m]);
    for (int j = 0; j < m; j++)
      for (int seat = firstSeat[j]; seat < firstSeat[j + 1]; seat++) targetOf[seat] = j;
  }

  void lift(int item) {
    T k = key[item];
    int place = places[item];
    if (place < 0) place = size++;
    while (place > 0) {
      int up = (place - 1) >> 1, parent = items[up];
      if (key[parent] <= k) break;
      items[place] = parent;
      places[parent] = place;
      place = up;
    }
    items[place] = item;
    places[item] = place;
  }

  int takeLeast() {
    int least = items[0];
    places[least] = -1;
    if (--size > 0) {
      int item = items[size], place = 0;
      T k = key[item];
      for (int child = 1; child < size; child = 2 * place + 1) {
        if (child + 1 < size && key[items[child + 1]] < key[items[child]]) child++;
        int below = items[child];
        if (key[below] >= k) break;
        items[place] = below;
        places[below] = place;
        place = child;
      }
      items[place] = item;
      places[item] = place;
    }
    return least;
  }

  void list(int i) {
    int count = 0;
    T dearest = FAR;
    for (int e = market.firsts[i], end = market.firsts[i + 1]; e < end; e++) {
      T k = -(market.base + market.values[e]) - v[market.ends[e]];
      if (k >= dearest) continue;
      int place = count <= length ? count++ : length;
      for (; place > 0 && keys[place - 1] > k; place--) keys[place] = keys[place - 1], edges[place] = edges[place - 1];
      keys[place] = k;
      edges[place] = e;
      if (count > length) dearest = keys[length];
    }
    counts[i] = std::min(count, length);
    bounds[i] = dearest;
    for (int at = 0; at < counts[i]; at++) {
      listedTargets[size_t(i) * length + at] = market.ends[edges[at]];
      listedGains[size_t(i) * length + at] = market.base + market.values[edges[at]];
    }
  }

  template <class G> void look(int i, const int *targets, const G *gains, int count, T more) {
    T base = bases[i] - more, near = nearest;
    for (int at = 0; at < count; at++) {
      int j = targets[at];
      T k = base - gains[at] - v[j];
      if (k >= near || k >= key[j]) continue;
      from[j] = i;
      if (nextSeat[j] < firstSeat[j + 1]) {
        near = k;
        endTarget = j;
      } else {
        key[j] = k;
        if (market.isMentorsSeek && sitters[j] == i && places[j] < 0) passed[passedCount++] = j;
        else lift(j);
      }
    }
    nearest = near;
  }

  void lookAtAll(int i) {
    int first = market.firsts[i];
    look(i, market.ends + first, market.values + first, market.firsts[i + 1] - first, market.base);
  }

  void lookAtList(int i) {
    look(i, &listedTargets[size_t(i) * length], &listedGains[size_t(i) * length], counts[i], 0);
    if (bounds[i] == FAR || bases[i] + bounds[i] >= nearest) return;
    key[m + i] = bases[i] + bounds[i];
    lift(m + i);
  }

  void reach(int i, T distance) {
    bases[i] = distance - u[i];
    met[metCount++] = i;
    if (bases[i] + market.alone < nearest) nearest = bases[i] + market.alone, endSeeker = i, endTarget = -1;
    if (LISTED) lookAtList(i);
    else lookAtAll(i);
  }

  void lookFurther(int i) {
    if (listedIn[i] == round) return lookAtAll(i);
    listedIn[i] = round;
    list(i);
    lookAtList(i);
  }

  void pass(int j) {
    passed[passedCount++] = j;
    for (int seat = firstSeat[j]; seat < nextSeat[j]; seat++) {
      int i = sitters[seat];
      if (market.isMentorsSeek) {
        if (reachedIn[i] == round) continue;
        seatFrom[i] = seat;
        reachedIn[i] = round;
      }
      reach(i, key[j]);
    }
  }

  void serve(int root) {
    nearest = FAR;
    passedCount = metCount = 0;
    reachedIn[root] = ++round;
    reach(root, 0);
    while (size > 0 && key[items[0]] < nearest) {
      int item = takeLeast();
      if (item < m) {
        pass(item);
        continue;
      }
      key[item] = FAR;
      lookFurther(item - m);
    }
    for (int at = 0; at < metCount; at++) u[met[at]] = nearest - bases[met[at]];
    for (int at = 0; at < passedCount; at++) v[passed[at]] -= nearest - key[passed[at]], key[passed[at]] = FAR;
    for (int place = 0; place < size; place++) places[items[place]] = -1, key[items[place]] = FAR;
    size = 0;
    if (endTarget == -1 && endSeeker == root) return;
    int seat = endTarget == -1 ? seatFrom[endSeeker] : nextSeat[endTarget]++;
    for (;;) {
      int i = from[targetOf[seat]];
      int left = seatFrom[i];
      sitters[seat] = i;
      seatFrom[i] = seat;
      if (i == root) return;
      seat = left;
    }
  }

  template <class G> int seatFirst(int i, int count, const int *targets, const G *gains) {
    int waiting = count > 0 ? market.demands[i] : 0;
    u[i] = market.alone;
    for (int at = 0; at < count; at++) u[i] = std::min(u[i], -T(gains[at]));
    for (int at = 0; at < count && waiting > 0; at++) {
      int j = targets[at];
      if (-T(gains[at]) != u[i] || nextSeat[j] == firstSeat[j + 1]) continue;
      sitters[seatFrom[i] = nextSeat[j]++] = i;
      waiting--;
    }
    return waiting;
  }

  Answer solve() {
    std::vector<int> waiting(n);
    for (int i = 0; i < n; i++) {
      int first = market.firsts[i];
      if (LISTED) list(i);
      if (LISTED) waiting[i] = seatFirst(i, counts[i], &listedTargets[size_t(i) * length], &listedGains[size_t(i) * length]);
      else waiting[i] = seatFirst(i, market.firsts[i + 1] - first, market.ends + first, market.values + first);
    }
    for (int i = 0; i < n; i++)
      for (int left = waiting[i]; left > 0; left--) serve(i);
    return read();
  }

  Answer read() const {
    std::vector<int> mentorOf(in.mentees, -1);
    for (int j = 0; j < m; j++)
      for (int seat = firstSeat[j]; seat < nextSeat[j]; seat++)
        if (market.isMentorsSeek) mentorOf[j] = sitters[seat];
        else mentorOf[sitters[seat]] = j;
    Answer answer{0, 0};
    for (int i = 0; i < in.mentees; i++)
      for (int e = in.starts[i]; e < in.starts[i + 1]; e++)
        if (in.ends[e] == mentorOf[i]) answer.matched++, answer.total += in.values[e];
    return answer;
  }
};

// A full square table with one place each: R. Jonker and A. Volgenant, A shortest augmenting path algorithm for dense and
// sparse linear assignment problems, Computing 38 (1987).
struct Jv {
  const Instance &in;
  int n;
  std::vector<int> v, rowOf, columnOf, freeRows;

  explicit Jv(const Instance &instance) : in(instance), n(in.mentees), v(n), rowOf(n, -1), columnOf(n, -1) {}

  int cost(int row, int column) const { return -in.values[size_t(row) * n + column]; }

  void reduceColumns() {
    std::vector<int> leastRow(n, 0), uses(n, 0);
    for (int j = 0; j < n; j++) v[j] = cost(0, j);
    for (int i = 1; i < n; i++)
      for (int j = 0; j < n; j++)
        if (cost(i, j) < v[j]) v[j] = cost(i, j), leastRow[j] = i;
    for (int j = n - 1; j >= 0; j--)
      if (uses[leastRow[j]]++ == 0) columnOf[leastRow[j]] = j, rowOf[j] = leastRow[j];
    for (int i = 0; i < n; i++) {
      if (uses[i] == 0) freeRows.push_back(i);
      if (uses[i] != 1) continue;
      int own = columnOf[i], least = std::numeric_limits<int>::max();
      for (int j = 0; j < n; j++)
        if (j != own) least = std::min(least, cost(i, j) - v[j]);
      v[own] -= least;
    }
  }

  void reduceRows() {
    std::vector<int> still;
    size_t at = 0;
    while (at < freeRows.size()) {
      int i = freeRows[at++], first = -1, second = -1;
      int least = std::numeric_limits<int>::max(), next = least;
      for (int j = 0; j < n; j++) {
        int reduced = cost(i, j) - v[j];
        if (reduced >= next) continue;
        if (reduced >= least) next = reduced, second = j;
        else next = least, second = first, least = reduced, first = j;
      }
      int other = rowOf[first];
      if (least < next) v[first] -= next - least;
      else if (other >= 0) first = second, other = rowOf[first];
      columnOf[i] = first;
      rowOf[first] = i;
      if (other < 0) continue;
      columnOf[other] = -1;
      if (least < next) freeRows[--at] = other;
      else still.push_back(other);
    }
    freeRows = still;
  }

  void augment(int root, std::vector<int> &distance, std::vector<int> &from, std::vector<int> &columns) {
    for (int j = 0; j < n; j++) distance[j] = cost(root, j) - v[j], from[j] = root, columns[j] = j;
    int low = 0, high = 0, least = 0, end = -1, ready = 0;
    while (end < 0) {
      if (low == high) {
        ready = low;
        least = distance[columns[high++]];
        for (int at = high; at < n; at++) {
          int j = columns[at];
          if (distance[j] > least) continue;
          if (distance[j] < least) high = low, least = distance[j];
          columns[at] = columns[high];
          columns[high++] = j;
        }
        for (int at = low; at < high && end < 0; at++)
          if (rowOf[columns[at]] < 0) end = columns[at];
        if (end >= 0) break;
      }
      int passing = columns[low++], i = rowOf[passing], base = cost(i, passing) - v[passing] - least;
      for (int at = high; at < n; at++) {
        int j = columns[at], reduced = cost(i, j) - v[j] - base;
        if (reduced >= distance[j]) continue;
        distance[j] = reduced;
        from[j] = i;
        if (reduced > least) continue;
        if (rowOf[j] < 0) {
          end = j;
          break;
        }
        columns[at] = columns[high];
        columns[high++] = j;
      }
    }
    for (int at = 0; at < ready; at++) v[columns[at]] += distance[columns[at]] - least;
    for (int i = -1; i != root;) {
      i = from[end];
      rowOf[end] = i;
      std::swap(end, columnOf[i]);
    }
  }

  Answer solve() {
    reduceColumns();
    reduceRows();
    reduceRows();
    std::vector<int> distance(n), from(n), columns(n);
    for (int i : freeRows) augment(i, distance, from, columns);
    Answer answer{n, 0};
    for (int i = 0; i < n; i++) answer.total -= cost(i, columnOf[i]);
    return answer;
  }
};

static double processorTime() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

template <class Solve> static void measure(int runs, Solve solve) {
  for (int run = 0; run < runs; run++) {
    double started = processorTime();
    Answer answer = solve();
    double ms = processorTime() - started;
    if (run == 0) printf("%d %lld", answer.matched, (long long)answer.total);
    printf(" %.4f", ms);
  }
  printf("\n");
}

int main(int count, char **words) {
  if (count < 4) return 2;
  Instance in = readInstance(words[2]);
  int runs = atoi(words[3]);
  if (!strcmp(words[1], "ssp")) measure(runs, [&] { return Ssp<double, false>(in).solve(); });
  if (!strcmp(words[1], "listed")) measure(runs, [&] { return Ssp<double, true>(in).solve(); });
  if (!strcmp(words[1], "jv")) measure(runs, [&] { return Jv(in).solve(); });
}
