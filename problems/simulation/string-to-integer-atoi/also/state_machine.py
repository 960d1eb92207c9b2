"""Feed the characters to a state machine: start, signed, in the number, done.

Time: O(n). Space: O(1).
"""


def my_atoi(line: str) -> int:
    state = "start"
    sign, value = 1, 0
    for character in line:
        if state == "start" and character == " ":
            continue
        if state == "start" and character in "+-":
            sign = -1 if character == "-" else 1
            state = "signed"
        elif "0" <= character <= "9":
            state = "number"
            value = value * 10 + ord(character) - ord("0")
            if value > 2**31:
                break
        else:
            break
    return max(-(2**31), min(2**31 - 1, sign * value))
