"""You write a space after each word and leave the one behind the last."""


def reverse_words(line: str) -> str:
    answer = ""
    for word in reversed(line.split()):
        answer += word + " "
    return answer
