class Solution:
    def distanceK(self, root, target, K):
        conn = collections.defaultdict(list)
        def connect(p, c):
            if p and c:
                conn[p.val].append(c.val); conn[c.val].append(p.val)
            if c.left: connect(c, c.left)
            if c.right: connect(c, c.right)
        connect(None, root)
        bfs, seen = [target.val], {target.val}
        for _ in range(K):
            bfs = [y for x in bfs for y in conn[x] if y not in seen]
            seen |= set(bfs)
        return bfs
