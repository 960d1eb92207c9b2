"""You never let the first senator be banned, but bans left over at the end of a round hit exactly
that one."""

from collections import deque


def predict_party_victory(senate: str) -> str:
    radiant = deque(place for place, party in enumerate(senate) if party == "R")
    dire = deque(place for place, party in enumerate(senate) if party == "D")
    while radiant and dire:
        r, d = radiant.popleft(), dire.popleft()
        if r < d:
            radiant.appendleft(r)
        else:
            dire.appendleft(d)
    return "Radiant" if radiant else "Dire"
