"""You always take the person with the most new skills, which may need one more in the end."""


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> list[int]:
    missing = set(skills)
    team: list[int] = []
    while missing:
        best = max(range(len(people)), key=lambda person: len(missing & set(people[person])))
        team.append(best)
        missing -= set(people[best])
    return team
