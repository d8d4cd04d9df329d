// The limit to measure against: the same method in C++, compiled with -O3 -march=native.
// Usage: baseline <ssp|listed-5|listed-12|jv> <instance file> <runs>; prints the number matched, the total, and of each run the
// milliseconds of processor time.
// The file holds 32-bit numbers: mentees, mentors, edges, capacities, starts, ends, values.

#include <algorithm>
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

// Sparse successive shortest augmenting paths with potentials: the method of src/domain/matching step by step.
// With LISTED = 0 there are no shortlists: each search looks at all edges of everybody reached.
template <class T, int LISTED> struct Ssp {
  const Instance &in;
  int n, m;
  std::vector<T> u, v, key, bases, listedGains, bounds;
  T alone;
  std::vector<int> firstSeat, nextSeat, sitters, seatOf, mentorOf, from, passed, items, places, counts, listedMentors, listedIn;
  T keys[LISTED + 1];
  int edges[LISTED + 1];
  int size = 0, passedCount = 0, endMentor = -1, endMentee = -1, round = 0;
  T nearest = 0;
  static constexpr T FAR = std::numeric_limits<T>::max();

  explicit Ssp(const Instance &instance)
      : in(instance), n(in.mentees), m(in.mentors), u(n), v(m, 0), key(m + n, FAR), bases(n), listedGains(size_t(n) * LISTED),
        bounds(n, FAR), firstSeat(m + 1, 0), seatOf(n, -1), mentorOf(n, -1), from(m), passed(m), items(m + n), places(m + n, -1),
        counts(n), listedMentors(size_t(n) * LISTED), listedIn(n, 0) {
    int best = 0, least = std::numeric_limits<int>::max();
    for (int e = 0; e < in.edges; e++) best = std::max(best, in.values[e]), least = std::min(least, in.values[e]);
    alone = T(n) * T(best - least) + 1 - best;
    for (int j = 0; j < m; j++) firstSeat[j + 1] = firstSeat[j] + in.capacities[j];
    nextSeat.assign(firstSeat.begin(), firstSeat.end() - 1);
    sitters.resize(firstSeat[m]);
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
    for (int e = in.starts[i], end = in.starts[i + 1]; e < end; e++) {
      T k = -T(in.values[e]) - v[in.ends[e]];
      if (k >= dearest) continue;
      int place = count <= LISTED ? count++ : LISTED;
      for (; place > 0 && keys[place - 1] > k; place--) keys[place] = keys[place - 1], edges[place] = edges[place - 1];
      keys[place] = k;
      edges[place] = e;
      if (count > LISTED) dearest = keys[LISTED];
    }
    counts[i] = std::min(count, LISTED);
    bounds[i] = dearest;
    for (int at = 0; at < counts[i]; at++) {
      listedMentors[size_t(i) * LISTED + at] = in.ends[edges[at]];
      listedGains[size_t(i) * LISTED + at] = in.values[edges[at]];
    }
  }

  template <class G> void look(int i, const int *mentors, const G *gains, int count) {
    T base = bases[i], near = nearest;
    for (int at = 0; at < count; at++) {
      int j = mentors[at];
      T k = base - T(gains[at]) - v[j];
      if (k >= near || k >= key[j]) continue;
      from[j] = i;
      if (nextSeat[j] < firstSeat[j + 1]) {
        near = k;
        endMentor = j;
      } else {
        key[j] = k;
        lift(j);
      }
    }
    nearest = near;
  }

  void lookAtAll(int i) {
    int first = in.starts[i];
    look(i, &in.ends[first], &in.values[first], in.starts[i + 1] - first);
  }

  void lookAtList(int i) {
    look(i, &listedMentors[size_t(i) * LISTED], &listedGains[size_t(i) * LISTED], counts[i]);
    if (bounds[i] == FAR || bases[i] + bounds[i] >= nearest) return;
    key[m + i] = bases[i] + bounds[i];
    lift(m + i);
  }

  void reach(int i, T distance) {
    bases[i] = distance - u[i];
    if (bases[i] + alone < nearest) nearest = bases[i] + alone, endMentee = i, endMentor = -1;
    if (LISTED == 0) lookAtAll(i);
    else lookAtList(i);
  }

  void lookFurther(int i) {
    if (listedIn[i] == round) return lookAtAll(i);
    listedIn[i] = round;
    list(i);
    lookAtList(i);
  }

  void serve(int root) {
    nearest = FAR;
    passedCount = 0;
    round++;
    reach(root, 0);
    while (size > 0 && key[items[0]] < nearest) {
      int item = takeLeast();
      if (item >= m) {
        key[item] = FAR;
        lookFurther(item - m);
        continue;
      }
      passed[passedCount++] = item;
      for (int s = firstSeat[item]; s < nextSeat[item]; s++) reach(sitters[s], key[item]);
    }
    u[root] += nearest;
    for (int at = 0; at < passedCount; at++) {
      int j = passed[at];
      T shift = nearest - key[j];
      v[j] -= shift;
      for (int s = firstSeat[j]; s < nextSeat[j]; s++) u[sitters[s]] += shift;
      key[j] = FAR;
    }
    for (int place = 0; place < size; place++) places[items[place]] = -1, key[items[place]] = FAR;
    size = 0;
    if (endMentor == -1 && endMentee == root) return;
    int j = endMentor == -1 ? mentorOf[endMentee] : endMentor;
    int seat = endMentor == -1 ? seatOf[endMentee] : nextSeat[endMentor]++;
    if (endMentor == -1) mentorOf[endMentee] = -1;
    for (;;) {
      int i = from[j], leftMentor = mentorOf[i], leftSeat = seatOf[i];
      sitters[seat] = i;
      seatOf[i] = seat;
      mentorOf[i] = j;
      if (i == root) return;
      j = leftMentor;
      seat = leftSeat;
    }
  }

  void seatFirst(int i, int count, const int *mentors, T least) {
    u[i] = least;
    for (int at = 0; at < count && mentorOf[i] < 0; at++) {
      int j = mentors[at];
      T gain = LISTED == 0 ? T(in.values[in.starts[i] + at]) : listedGains[size_t(i) * LISTED + at];
      if (-gain != least || nextSeat[j] == firstSeat[j + 1]) continue;
      int seat = nextSeat[j]++;
      sitters[seat] = i;
      seatOf[i] = seat;
      mentorOf[i] = j;
    }
  }

  Answer solve() {
    std::vector<int> waiting;
    for (int i = 0; i < n; i++) {
      int first = in.starts[i], degree = in.starts[i + 1] - first;
      T least = alone;
      if (LISTED == 0) {
        for (int e = first; e < first + degree; e++) least = std::min(least, -T(in.values[e]));
        seatFirst(i, degree, &in.ends[first], least);
      } else {
        list(i);
        if (counts[i] > 0) least = std::min(least, -listedGains[size_t(i) * LISTED]);
        seatFirst(i, counts[i], &listedMentors[size_t(i) * LISTED], least);
      }
      if (mentorOf[i] < 0 && degree > 0) waiting.push_back(i);
    }
    for (int i : waiting) serve(i);
    Answer answer{0, 0};
    for (int i = 0; i < n; i++)
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
  if (!strcmp(words[1], "ssp")) measure(runs, [&] { return Ssp<double, 0>(in).solve(); });
  if (!strcmp(words[1], "listed-5")) measure(runs, [&] { return Ssp<double, 5>(in).solve(); });
  if (!strcmp(words[1], "listed-12")) measure(runs, [&] { return Ssp<double, 12>(in).solve(); });
  if (!strcmp(words[1], "jv")) measure(runs, [&] { return Jv(in).solve(); });
}
