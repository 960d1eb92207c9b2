"""You do not let a senator who has acted come back, but the rounds go on."""

from collections import deque


def predict_party_victory(senate: str) -> str:
    radiant = deque(place for place, party in enumerate(senate) if party == "R")
    dire = deque(place for place, party in enumerate(senate) if party == "D")
    while radiant and dire:
        if radiant[0] < dire[0]:
            radiant.popleft()
            dire.popleft()
        else:
            dire.popleft()
            radiant.popleft()
    return "Radiant" if radiant else "Dire"
