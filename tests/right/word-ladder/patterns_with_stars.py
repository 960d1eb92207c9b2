class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        groups = defaultdict(set)
        wordList.append(beginWord)
        for w in wordList:
            for k in range(len(w)):
                groups[k, w[:k], w[k + 1:]].add(w)
        dist = {beginWord: 1}
        q = deque([beginWord])
        while q:
            w = q.popleft()
            for k in range(len(w)):
                for nxt in groups.pop((k, w[:k], w[k + 1:]), ()):
                    if nxt not in dist:
                        dist[nxt] = dist[w] + 1
                        q.append(nxt)
        return dist[endWord] if endWord in dist else 0
