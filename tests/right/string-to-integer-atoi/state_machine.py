def my_atoi(line):
    state, sign, value = "start", 1, 0
    for ch in line:
        if state == "start" and ch == " ":
            continue
        if state == "start" and ch in "+-":
            sign = -1 if ch == "-" else 1
            state = "number"
        elif "0" <= ch <= "9":
            state = "number"
            value = 10 * value + ord(ch) - ord("0")
            if value > 2**31:
                break
        else:
            break
    value *= sign
    if value > 2**31 - 1:
        return 2**31 - 1
    return -(2**31) if value < -(2**31) else value
