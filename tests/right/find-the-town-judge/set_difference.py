def find_judge(n, trust):
    silent = set(range(1, n + 1)) - {a for a, _ in trust}
    if len(silent) != 1:
        return -1
    (candidate,) = silent
    return candidate if len({a for a, b in trust if b == candidate}) == n - 1 else -1
