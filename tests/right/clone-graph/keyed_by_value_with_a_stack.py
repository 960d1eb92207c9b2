class Solution:
    def cloneGraph(self, node: 'Node') -> 'Node':
        if not node:
            return node
        m = {node.val: Node(node.val, [])}
        stack = [node]
        while stack:
            cur = stack.pop()
            for nb in cur.neighbors:
                if nb.val not in m:
                    stack.append(nb)
                    m[nb.val] = Node(nb.val, [])
                m[cur.val].neighbors.append(m[nb.val])
        return m[node.val]
