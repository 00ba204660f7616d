"""Raking and the re-raked bootstrap of bench/survey.bench.ts in numpy.
Usage: survey.py FILE REPLICATES. Prints milliseconds: raking, means by stratum (not done: 0), bootstrap; then the mean."""
import sys
import time
import numpy as np

body, tail = open(sys.argv[1]).read().split("---\n")
rows = np.array([[float(x) for x in line.split(",")] for line in body.strip().split("\n")[1:]])
targets = [np.array([float(x) for x in line.split(",")]) for line in tail.strip().split("\n")]
weights, y = rows[:, 0].copy(), rows[:, 4]
groups = [rows[:, k].astype(int) for k in (1, 2, 3)]
strata = groups[0]


def rake(w):
    w = w.copy()
    for _ in range(1000):
        before = w.copy()
        for g, t in zip(groups, targets):
            w *= (t / np.bincount(g, w, minlength=len(t)))[g]
        if np.abs(w - before).max() < 1e-9:
            break
    return w


def bootstrap(count):
    rng = np.random.default_rng(1)
    members = [np.flatnonzero(strata == h) for h in range(strata.max() + 1)]
    values = []
    for _ in range(count):
        factor = np.zeros(len(weights))
        for m in members:
            n = len(m)
            factor[m] = np.bincount(rng.integers(0, n, n - 1), minlength=n) * (n / (n - 1))
        w = rake(weights * factor)
        values.append((w * y).sum() / w.sum())
    return np.var(values, ddof=1) ** 0.5


def median(f, runs):
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        f()
        times.append((time.perf_counter() - begin) * 1e3)
    return sorted(times)[runs // 2]


print(median(lambda: rake(weights), 31))
print(0)
print(median(lambda: bootstrap(int(sys.argv[2])), 3))
w = rake(weights)
print(repr(float((w * y).sum() / w.sum())))
