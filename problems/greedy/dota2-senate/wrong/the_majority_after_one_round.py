"""You stop after one round and count who is left, but the bans go on until one party is alone."""


def predict_party_victory(senate: str) -> str:
    balance = 0
    left = []
    for party in senate:
        if party == "R":
            if balance >= 0:
                left.append(party)
            balance += 1
        else:
            if balance <= 0:
                left.append(party)
            balance -= 1
    return "Radiant" if left.count("R") >= left.count("D") else "Dire"
