def longest_after_deletion(bits):
    runs = [len(run) for run in "".join(map(str, bits)).split("0")]
    if len(runs) == 1:
        return runs[0] - 1
    return max(a + b for a, b in zip(runs, runs[1:]))
