/* The projection of bench/projection.bench.ts as the plain loop in C: same data (from a file), same flows, full history.
   Usage: projection FILE RUNS. Prints median milliseconds for pool and for sparse pairs, and the last total of each. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e3 + t.tv_nsec / 1e6; }
static int ascending(const void *a, const void *b) { double x = *(double *)a, y = *(double *)b; return (x > y) - (x < y); }
static double *take(FILE *f, size_t n) { double *x = malloc(n * sizeof *x); if (fread(x, sizeof *x, n, f) != n) exit(1); return x; }

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  FILE *f = fopen(argv[1], "rb");
  if (!f) return 2;
  double *head = take(f, 7);
  int R = head[0], A = head[1], T = head[2], S = head[3], G = head[4], M = head[5];
  double girls = 1 / (1 + head[6]);
  int C = 2 * A;
  double *P0 = take(f, (size_t)R * C), *s = take(f, C), *sl = take(f, R), *fe = take(f, A), *fl = take(f, R), *o = take(f, C), *ol = take(f, R);
  double *e = take(f, C), *im = take(f, (size_t)R * C), *w = take(f, R), *start = take(f, R + 1), *origin = take(f, M), *share = take(f, (size_t)G * M), *group = take(f, A);
  int *st = malloc((R + 1) * sizeof *st), *og = malloc(M * sizeof *og);
  for (int r = 0; r <= R; r++) st[r] = start[r];
  for (int m = 0; m < M; m++) og[m] = origin[m];
  int first[64], n = 0;
  for (int a = 0; a < A; a++) if (a == 0 || group[a] != group[a - 1]) first[n++] = a;
  first[n] = A;
  double *q = malloc(C * sizeof *q);
  for (int c = 0; c < C; c++) q[c] = 1 - s[c];
  double *H = malloc((size_t)(T + 1) * R * C * sizeof *H), *O = malloc((size_t)R * C * sizeof *O), *pool = malloc(C * sizeof *pool), *in = malloc(C * sizeof *in);
  double *births = malloc(R * sizeof *births), *deaths = malloc(R * sizeof *deaths), *out = malloc(R * sizeof *out), *inflow = malloc(R * sizeof *inflow), *emi = malloc(R * sizeof *emi), *imi = malloc(R * sizeof *imi);
  int runs = atoi(argv[2]);
  double *times = malloc(runs * sizeof *times);
  for (int pairs = 0; pairs < 2; pairs++) {
    double total = 0;
    for (int run = 0; run < runs; run++) {
      double begin = now();
      for (int scenario = 0; scenario < S; scenario++) {
        memcpy(H, P0, (size_t)R * C * sizeof *H);
        for (int t = 0; t < T; t++) {
          const double *restrict P = H + (size_t)t * R * C;
          double *restrict N = H + (size_t)(t + 1) * R * C;
          memset(pool, 0, C * sizeof *pool);
          for (int r = 0; r < R; r++) {
            double B = 0, d = 0, ou = 0, ee = 0, ii = 0, ql = sl[r], oL = ol[r];
            const double *restrict p = P + (size_t)r * C;
            for (int a = 1; a < A - 1; a++) B += fe[a] * (p[a] + p[a - 1] * (1 - q[a] * ql));
            B *= fl[r] / 2;
            for (int x = 0; x < 2; x++) {
              const double *restrict px = p + x * A, *restrict qx = q + x * A, *restrict ox = o + x * A, *restrict ex = e + x * A, *restrict ix = im + (size_t)r * C + x * A;
              double *restrict nx = N + (size_t)r * C + x * A, *restrict po = pool + x * A, *restrict lx = O + (size_t)r * C + x * A;
              for (int a = 0; a < A; a++) {
                double ex0 = a == 0 ? B * (x == 0 ? girls : 1 - girls) : px[a - 1] + (a == A - 1 ? px[a] : 0);
                double dead = ex0 * qx[a] * ql, alive = ex0 - dead, mv = alive * ox[a] * oL, ab = alive * ex[a];
                d += dead; ou += mv; ee += ab; ii += ix[a];
                po[a] += mv; if (pairs) lx[a] = mv;
                nx[a] = alive - mv - ab + ix[a];
              }
            }
            births[r] = B; deaths[r] = d; out[r] = ou; emi[r] = ee; imi[r] = ii;
          }
          for (int r = 0; r < R; r++) {
            double *restrict nr = N + (size_t)r * C, sum = 0;
            if (!pairs) for (int c = 0; c < C; c++) { double x = w[r] * pool[c]; nr[c] += x; sum += x; }
            else {
              memset(in, 0, C * sizeof *in);
              for (int g = 0; g < n; g++) for (int m = st[r]; m < st[r + 1]; m++) {
                double d = share[(size_t)g * M + m];
                const double *restrict src = O + (size_t)og[m] * C;
                for (int x = 0; x < C; x += A) for (int a = first[g]; a < first[g + 1]; a++) in[x + a] += d * src[x + a];
              }
              for (int c = 0; c < C; c++) { nr[c] += in[c]; sum += in[c]; }
            }
            inflow[r] = sum;
          }
        }
      }
      times[run] = now() - begin;
      total = 0;
      for (size_t i = (size_t)T * R * C; i < (size_t)(T + 1) * R * C; i++) total += H[i];
    }
    qsort(times, runs, sizeof *times, ascending);
    printf("%f %.10g\n", times[runs / 2], total);
  }
  return inflow[0] < 0;
}
