def closeStrings(word1, word2):
    f1 = [0] * 26
    f2 = [0] * 26
    for c in word1: f1[ord(c) - 97] += 1
    for c in word2: f2[ord(c) - 97] += 1
    for x, y in zip(f1, f2):
        if (x == 0) != (y == 0):
            return False
    return Counter(f1) == Counter(f2)
