"""You ban the opponent who acts last, but the next one will ban one of yours before that."""


def predict_party_victory(senate: str) -> str:
    order = senate
    while True:
        opponent = "D" if order[0] == "R" else "R"
        place = order.rfind(opponent)
        if place < 0:
            return "Radiant" if order[0] == "R" else "Dire"
        order = order[1:place] + order[place + 1 :] + order[0]
