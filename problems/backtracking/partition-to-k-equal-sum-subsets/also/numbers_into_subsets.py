"""Put each number, largest first, into a subset with room; equal sums are tried once.

Time: O(k^n). Space: O(n).
"""


def can_partition(numbers: list[int], k: int) -> bool:
    goal, rest = divmod(sum(numbers), k)
    ordered = sorted(numbers, reverse=True)
    if rest != 0 or ordered[0] > goal:
        return False
    sums = [0] * k

    def place(index: int) -> bool:
        if index == len(ordered):
            return True
        tried: set[int] = set()
        for subset in range(k):
            if sums[subset] in tried or sums[subset] + ordered[index] > goal:
                continue
            tried.add(sums[subset])
            sums[subset] += ordered[index]
            if place(index + 1):
                return True
            sums[subset] -= ordered[index]
        return False

    return place(0)
