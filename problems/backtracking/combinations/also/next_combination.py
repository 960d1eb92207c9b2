"""Turn each combination into the next one: raise the last number that can still grow.

Time: O(k * answers). Space: O(k) besides the answer.
"""


def combine(n: int, k: int) -> list[list[int]]:
    chosen = list(range(1, k + 1))
    found = []
    while True:
        found.append(chosen.copy())
        place = k - 1
        while place >= 0 and chosen[place] == n - k + 1 + place:
            place -= 1
        if place < 0:
            return found
        chosen[place] += 1
        for later in range(place + 1, k):
            chosen[later] = chosen[later - 1] + 1
