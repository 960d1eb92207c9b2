"""Take the people one by one and keep the smallest team for each mask in a dictionary.

Time: O(people * 2^skills). Space: O(people * 2^skills).
"""


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> list[int]:
    bit = {skill: 1 << i for i, skill in enumerate(skills)}
    teams: dict[int, list[int]] = {0: []}
    for person, known in enumerate(people):
        theirs = sum(bit[skill] for skill in known)
        for mask, team in list(teams.items()):
            both = mask | theirs
            if both not in teams or len(team) + 1 < len(teams[both]):
                teams[both] = [*team, person]
    return teams[(1 << len(skills)) - 1]
