"""You keep the first team found for each set of skills, but a later one may be smaller."""


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> list[int]:
    bit = {skill: 1 << i for i, skill in enumerate(skills)}
    teams: dict[int, list[int]] = {0: []}
    for person, known in enumerate(people):
        theirs = sum(bit[skill] for skill in known)
        for mask, team in list(teams.items()):
            if mask | theirs not in teams:
                teams[mask | theirs] = [*team, person]
    return teams[(1 << len(skills)) - 1]
