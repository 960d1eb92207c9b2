def findAnagrams(s, p):
    d = Counter(p)
    l = 0
    ans = []
    for r, c in enumerate(s):
        d[c] -= 1
        while d[c] < 0:
            d[s[l]] += 1
            l += 1
        if r - l + 1 == len(p): ans.append(l)
    return ans
