"""You join the places without carrying, so a place above 9 becomes two digits."""


def multiply(first: str, second: str) -> str:
    places = [0] * (len(first) + len(second) - 1)
    for i, one in enumerate(first):
        for j, other in enumerate(second):
            places[i + j] += int(one) * int(other)
    return "".join(str(place) for place in places).lstrip("0") or "0"
