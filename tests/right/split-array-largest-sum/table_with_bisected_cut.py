from itertools import accumulate


def split_array(numbers, k):
    prefix = [0, *accumulate(numbers)]
    n = len(numbers)
    row = prefix[:]
    for parts in range(2, k + 1):
        new = [float("inf")] * (n + 1)
        for end in range(parts, n + 1):
            low, high = parts - 1, end - 1
            while low < high:  # first cut whose left side is at least the right side
                cut = (low + high) // 2
                if row[cut] >= prefix[end] - prefix[cut]:
                    high = cut
                else:
                    low = cut + 1
            best = max(row[low], prefix[end] - prefix[low])
            if low > parts - 1:
                best = min(best, max(row[low - 1], prefix[end] - prefix[low - 1]))
            new[end] = best
        row = new
    return row[n]
