"""Go through the senators round by round with a signed number of pending bans.

Time: O(n log n). Space: O(n).
"""


def predict_party_victory(senate: str) -> str:
    left = list(senate)
    balance = 0  # above 0: Radiant has bans to spend, below 0: Dire
    while len(set(left)) == 2:
        following = []
        for party in left:
            if party == "R":
                if balance >= 0:
                    following.append(party)
                balance += 1
            else:
                if balance <= 0:
                    following.append(party)
                balance -= 1
        left = following
    return "Radiant" if left[0] == "R" else "Dire"
