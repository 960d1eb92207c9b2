"""Try all teams, the small ones first.

Time: O(skills * 2^people). Space: O(people).
"""

from itertools import combinations


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> list[int]:
    for size in range(len(people) + 1):
        for team in combinations(range(len(people)), size):
            known: set[str] = set()
            for person in team:
                known |= set(people[person])
            if known == set(skills):
                return list(team)
    raise ValueError("there is no sufficient team")
