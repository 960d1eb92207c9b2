class Solution:
    def cloneGraph(self, node: 'Node') -> 'Node':
        if not node: return node
        order, edges = {node: 0}, []
        q = deque([node])
        while q:
            n = q.popleft()
            for o in n.neighbors:
                if o not in order:
                    order[o] = len(order)
                    q.append(o)
                edges.append((order[n], order[o]))
        made = [Node(val=n.val, neighbors=[]) for n in order]
        for a, b in edges:
            made[a].neighbors += [made[b]]
        return made[0]
