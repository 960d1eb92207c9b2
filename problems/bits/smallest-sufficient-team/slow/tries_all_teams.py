"""You try all teams from small to large, but 60 people form far too many teams of eight."""

from itertools import combinations


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> list[int]:
    bit = {skill: 1 << i for i, skill in enumerate(skills)}
    masks = [sum(bit[skill] for skill in known) for known in people]
    full = (1 << len(skills)) - 1
    for size in range(1, len(people) + 1):
        for team in combinations(range(len(people)), size):
            covered = 0
            for person in team:
                covered |= masks[person]
            if covered == full:
                return list(team)
    return []
