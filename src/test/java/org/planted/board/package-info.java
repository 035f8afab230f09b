@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.planted.board;
