"""Accept every team of the smallest size that has all skills."""


def check(
    arguments: tuple[list[str], list[list[str]]], got: object, expected: list[int]
) -> str | None:
    skills, people = arguments
    if not isinstance(got, list | tuple | set):
        return "Return a list of the people's numbers."
    if any(type(person) is not int or not 0 <= person < len(people) for person in got):
        return f"The team must hold numbers from 0 to {len(people) - 1} and nothing else."
    if len(set(got)) < len(got):
        return "The same person is listed twice."
    covered = {skill for person in got for skill in people[person]}
    missing = [skill for skill in skills if skill not in covered]
    if missing:
        return f"Nobody in the team has the skill {missing[0]!r}."
    if len(got) > len(expected):
        return f"The team has {len(got)} people, but {len(expected)} are enough."
    return None
