"""Recurse with a cache, top-down: the lowest missing skill must be covered by somebody.

Time: O(people * 2^skills). Space: O(2^skills).
"""

from functools import cache


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> list[int]:
    place = {skill: i for i, skill in enumerate(skills)}
    full = (1 << len(skills)) - 1
    masks = [sum(1 << place[skill] for skill in known) for known in people]
    holders: list[list[int]] = [[] for _ in skills]
    for person, known in enumerate(people):
        for skill in known:
            holders[place[skill]].append(person)

    @cache
    def best(covered: int) -> tuple[int, ...]:
        if covered == full:
            return ()
        missing = 0
        while covered >> missing & 1:
            missing += 1
        teams = [(person, *best(covered | masks[person])) for person in holders[missing]]
        return min(teams, key=len)

    return list(best(0))
