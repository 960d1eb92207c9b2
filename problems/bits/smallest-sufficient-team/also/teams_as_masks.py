"""Keep each team as an integer too: its bits are the people, their number is its size.

Time: O(people * 2^skills). Space: O(2^skills).
"""


def smallest_sufficient_team(skills: list[str], people: list[list[str]]) -> list[int]:
    place = {skill: i for i, skill in enumerate(skills)}
    everybody = (1 << len(people)) - 1
    team = [everybody] * (1 << len(skills))
    team[0] = 0
    for person, known in enumerate(people):
        theirs = 0
        for skill in known:
            theirs |= 1 << place[skill]
        for mask in range(len(team) - 1, -1, -1):
            with_person = team[mask] | 1 << person
            both = mask | theirs
            if with_person.bit_count() < team[both].bit_count():
                team[both] = with_person
    return [person for person in range(len(people)) if team[-1] >> person & 1]
