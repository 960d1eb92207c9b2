"""Keep for each set of covered skills, a mask, the smallest team, and extend it by each person.

Time: O(people * 2^skills). Space: O(2^skills).
"""


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> list[int]:
    bit = {skill: 1 << i for i, skill in enumerate(skills)}
    masks: list[int] = []
    for known in people:
        mask = 0
        for skill in known:
            mask |= bit[skill]
        masks.append(mask)

    full = (1 << len(skills)) - 1
    too_many = len(people) + 1
    size = [too_many] * (full + 1)  # the smallest team that covers the mask
    size[0] = 0
    last = [-1] * (full + 1)  # the person who came last to it
    before = [0] * (full + 1)  # and what was covered before
    for mask in range(full):
        if size[mask] == too_many:
            continue
        for person, theirs in enumerate(masks):
            both = mask | theirs
            if size[mask] + 1 < size[both]:
                size[both] = size[mask] + 1
                last[both] = person
                before[both] = mask

    team: list[int] = []
    mask = full
    while mask:
        team.append(last[mask])
        mask = before[mask]
    return team
