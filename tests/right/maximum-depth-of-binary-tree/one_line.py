maxDepth = lambda root: 1 + max(map(maxDepth, (root.left, root.right))) if root else 0
