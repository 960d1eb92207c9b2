import re


def length_of_last_word(line):
    return len(re.search(r"(\w+)\s*$", line).group(1))
