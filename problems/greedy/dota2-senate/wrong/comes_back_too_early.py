"""You let a senator act again right after the next one, but the whole round comes first."""

from collections import deque


def predict_party_victory(senate: str) -> str:
    radiant = deque(place for place, party in enumerate(senate) if party == "R")
    dire = deque(place for place, party in enumerate(senate) if party == "D")
    while radiant and dire:
        r, d = radiant.popleft(), dire.popleft()
        if r < d:
            radiant.append(r + 1)
        else:
            dire.append(d + 1)
    return "Radiant" if radiant else "Dire"
