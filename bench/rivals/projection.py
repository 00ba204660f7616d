"""The projection of bench/projection.bench.ts in numpy: same data (from a file), same flows, full history.
Usage: projection.py FILE RUNS. Prints median milliseconds for pool and for pairs (dense products), and the last totals."""
import sys
import time
import numpy as np

raw = np.fromfile(sys.argv[1])
runs = int(sys.argv[2])
R, A, T, S, G, M = (int(x) for x in raw[:6])
girls = 1 / (1 + raw[6])
at = 7


def take(*shape):
    global at
    n = int(np.prod(shape))
    part = raw[at : at + n].reshape(shape)
    at += n
    return part


P0, s, sl, fe, fl = take(R, 2, A), take(2, A), take(R), take(A), take(R)
o, ol, e, im, w = take(2, A), take(R), take(2, A), take(R, 2, A), take(R)
start, origin, share, group = take(R + 1).astype(int), take(M).astype(int), take(G, M), take(A).astype(int)
target = np.repeat(np.arange(R), np.diff(start))
dense = []
for g in range(G):
    d = np.zeros((R, R))
    d[target, origin] = share[g]
    dense.append((d, np.flatnonzero(group == g)))
q = (1 - s)[None] * sl[:, None, None]
rate = o[None] * ol[:, None, None]
births_rate = fe[None] * fl[:, None] / 2


def run(pairs):
    H = np.empty((T + 1, R, 2, A))
    H[0] = P0
    for t in range(T):
        P, N = H[t], H[t + 1]
        exposed = np.empty((R, 2, A))
        exposed[:, :, 1:] = P[:, :, :-1]
        exposed[:, :, -1] += P[:, :, -1]
        exposed[:, 0, 0] = exposed[:, 1, 0] = 0
        dead = exposed * q
        alive = exposed - dead
        B = (births_rate * (P[:, 0] + alive[:, 0])).sum(1)
        for x, part in ((0, girls), (1, 1 - girls)):
            alive[:, x, 0] = B * part * (1 - q[:, x, 0])
        movers = alive * rate
        abroad = alive * e
        np.subtract(alive, movers, out=N)
        N -= abroad
        N += im
        if pairs:
            flat = movers.reshape(R, 2, A)
            for d, ages in dense:
                N[:, :, ages] += (d @ flat[:, :, ages].reshape(R, -1)).reshape(R, 2, -1)
        else:
            N += w[:, None, None] * movers.sum(0)[None]
        dead.sum((1, 2)), movers.sum((1, 2)), abroad.sum((1, 2))
    return H[T].sum()


for pairs in (False, True):
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        for _ in range(S):
            total = run(pairs)
        times.append((time.perf_counter() - begin) * 1e3)
    print(sorted(times)[runs // 2], repr(float(total)))
