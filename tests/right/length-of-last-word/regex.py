def lengthOfLastWord(s):
    return len(re.findall(r'\w+', s)[-1])
