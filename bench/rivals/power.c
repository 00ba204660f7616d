/* Enumeration of the 2^27 coalitions under the Treaty of Nice. Prints milliseconds and the number of winning ones. */
#include <stdio.h>
#include <time.h>

static const int votes[27] = {29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10, 10, 10, 7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3};
static const int people[27] = {170, 123, 122, 120, 82, 80, 47, 33, 22, 21, 21, 21, 21, 18, 17, 17, 11, 11, 11, 8, 8, 5, 4, 3, 2, 1, 1};
static long swings[27];

int main(void) {
  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  int v = 0, p = 0, m = 0;
  unsigned in = 0;
  long winning = 0;
  for (unsigned step = 0; step < 1u << 27; step++) {
    if (step) {
      int i = __builtin_ctz(step), sign = in >> i & 1 ? -1 : 1;
      in ^= 1u << i;
      v += sign * votes[i];
      p += sign * people[i];
      m += sign;
    }
    if (v < 255 || m < 14 || p < 620) continue;
    winning++;
    for (int i = 0; i < 27; i++)
      if (in >> i & 1 && (v - votes[i] < 255 || m - 1 < 14 || p - people[i] < 620)) swings[i]++;
  }
  clock_gettime(CLOCK_MONOTONIC, &b);
  printf("%f %ld\n", (b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6, winning);
  return swings[0] == 0;
}
