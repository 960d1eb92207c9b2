class Solution:
    def ladderLength(self, beginWord, endWord, wordList):
        left, front, rungs = set(wordList), [beginWord], 1
        while front:
            if endWord in front:
                return rungs
            nxt = []
            for w in front:
                for k in range(len(w)):
                    for ch in string.ascii_lowercase:
                        v = w[:k] + ch + w[k + 1:]
                        if v in left:
                            left.discard(v)
                            nxt.append(v)
            front, rungs = nxt, rungs + 1
        return 0
