"""Act in turn and search in the list for the next opponent.

Time: O(n²). Space: O(n).
"""


def predict_party_victory(senate: str) -> str:
    order = senate
    while True:
        opponent = "D" if order[0] == "R" else "R"
        place = order.find(opponent)
        if place < 0:
            return "Radiant" if order[0] == "R" else "Dire"
        order = order[1:place] + order[place + 1 :] + order[0]
