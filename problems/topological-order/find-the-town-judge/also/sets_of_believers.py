"""Keep the set of believers of each person and the set of all who trust somebody.

Time: O(n + pairs). Space: O(n + pairs).
"""


def find_judge(n: int, trust: list[list[int]]) -> int:
    believers: dict[int, set[int]] = {person: set() for person in range(1, n + 1)}
    trusting = set()
    for truster, trusted in trust:
        believers[trusted].add(truster)
        trusting.add(truster)
    for person, known in believers.items():
        if person not in trusting and len(known) == n - 1:
            return person
    return -1
