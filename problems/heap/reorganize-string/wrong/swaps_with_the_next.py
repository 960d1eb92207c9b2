"""You swap equal neighbours with the next different letter and never look back to the left."""


def reorganize_string(letters: str) -> str:
    result = list(letters)
    for place in range(1, len(result)):
        if result[place] == result[place - 1]:
            for other in range(place + 1, len(result)):
                if result[other] != result[place]:
                    result[place], result[other] = result[other], result[place]
                    break
            else:
                return ""
    return "".join(result)
