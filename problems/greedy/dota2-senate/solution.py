"""Keep the turns of both parties in two queues; the earlier front bans the other one.

Time: O(n). Space: O(n).
"""

from collections import deque


def predict_party_victory(senate: str) -> str:
    radiant: deque[int] = deque()
    dire: deque[int] = deque()
    for position, party in enumerate(senate):
        if party == "R":
            radiant.append(position)
        else:
            dire.append(position)
    while radiant and dire:
        r, d = radiant.popleft(), dire.popleft()
        if r < d:
            radiant.append(r + len(senate))
        else:
            dire.append(d + len(senate))
    return "Radiant" if radiant else "Dire"
