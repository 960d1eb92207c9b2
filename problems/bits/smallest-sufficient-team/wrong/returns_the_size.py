"""You return how many people are needed, but their numbers are wanted."""


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> int:
    bit = {skill: 1 << i for i, skill in enumerate(skills)}
    size = {0: 0}
    for known in people:
        theirs = sum(bit[skill] for skill in known)
        for mask, count in list(size.items()):
            both = mask | theirs
            size[both] = min(size.get(both, len(people)), count + 1)
    return size[(1 << len(skills)) - 1]
