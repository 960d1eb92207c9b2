"""You only add people whose skills are all new, but skills in the team may overlap."""


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> list[int]:
    bit = {skill: 1 << i for i, skill in enumerate(skills)}
    teams: dict[int, list[int]] = {0: []}
    for person, known in enumerate(people):
        theirs = sum(bit[skill] for skill in known)
        for mask, team in list(teams.items()):
            if mask & theirs == 0 and theirs:
                both = mask | theirs
                if both not in teams or len(team) + 1 < len(teams[both]):
                    teams[both] = [*team, person]
    return teams.get((1 << len(skills)) - 1, [])
