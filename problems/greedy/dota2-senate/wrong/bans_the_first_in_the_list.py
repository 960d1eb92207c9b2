"""You ban the first opponent in the list, but the dangerous one is the next to act after you."""


def predict_party_victory(senate: str) -> str:
    left = list(senate)
    here = 0
    while len(set(left)) == 2:
        opponent = "D" if left[here] == "R" else "R"
        place = left.index(opponent)
        left.pop(place)
        if place > here:
            here += 1
        here %= len(left)
    return "Radiant" if left[0] == "R" else "Dire"
