"""Fill a table: the best largest sum for each prefix and number of parts.

Time: O(k · n²). Space: O(n).
"""

from itertools import accumulate


def split_array(numbers: list[int], k: int) -> int:
    total = [0, *accumulate(numbers)]
    best = total[:]  # with one part
    for parts in range(2, k + 1):
        following = best[:]
        for end in range(parts, len(numbers) + 1):
            least = best[end]
            for cut in range(end - 1, parts - 2, -1):
                last = total[end] - total[cut]
                if last >= least:
                    break  # a longer last part is no better
                least = min(least, max(best[cut], last))
            following[end] = least
        best = following
    return best[-1]
