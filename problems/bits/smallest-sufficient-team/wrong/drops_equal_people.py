"""You drop everybody whose skills another person has, so two equal people drop each other."""

from itertools import combinations


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> list[int]:
    sets = [set(known) for known in people]
    useful = [
        person
        for person, known in enumerate(sets)
        if not any(known <= other for i, other in enumerate(sets) if i != person)
    ]
    for size in range(len(useful) + 1):
        for team in combinations(useful, size):
            if set().union(*(sets[person] for person in team)) == set(skills):
                return list(team)
    return []
