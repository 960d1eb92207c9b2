"""Keep one queue of senators and count the bans that wait for each party.

Time: O(n). Space: O(n).
"""

from collections import deque


def predict_party_victory(senate: str) -> str:
    queue = deque(senate)
    left = {"R": senate.count("R"), "D": senate.count("D")}
    bans = {"R": 0, "D": 0}  # bans that wait for a senator of this party
    while left["R"] and left["D"]:
        party = queue.popleft()
        if bans[party]:
            bans[party] -= 1
            left[party] -= 1
        else:
            bans["D" if party == "R" else "R"] += 1
            queue.append(party)
    return "Radiant" if left["R"] else "Dire"
