"""For each person read all pairs: who trusts them, and do they trust anybody?

Time: O(n * pairs). Space: O(n).
"""


def find_judge(n: int, trust: list[list[int]]) -> int:
    for person in range(1, n + 1):
        trusts_nobody = all(pair[0] != person for pair in trust)
        believers = {pair[0] for pair in trust if pair[1] == person}
        if trusts_nobody and len(believers) == n - 1:
            return person
    return -1
