"""You take the first person for each missing skill, but a later one may have more of them."""


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> list[int]:
    covered: set[str] = set()
    team: list[int] = []
    for skill in skills:
        if skill in covered:
            continue
        person = next(i for i, known in enumerate(people) if skill in known)
        team.append(person)
        covered |= set(people[person])
    return team
